package io.holdpoint.bench.own;

import io.holdpoint.bench.load.Figures;
import io.holdpoint.bench.load.Jvm;
import io.holdpoint.bench.load.Server;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The platform measured in a process of its own, on a database of its own. */
public final class OwnPeer {

    private static final String DATABASE = "bench_platform";

    private OwnPeer() {}

    /** Without HTTP, on the server of the folder {@code data}; {@code unpacked} is the platform's jar beside its libraries. */
    public static List<Figures> inProcess(Server server, Path data, Path unpacked) throws IOException, SQLException {
        server.create(DATABASE);
        var classPath = String.join(
                File.pathSeparator,
                unpacked.resolve("holdpoint-platform.jar").toString(),
                classes("bench").toString(),
                classes("simulator").toString());
        var secrets =
                Map.of("HOLDPOINT_DATABASE_USER", server.user(), "HOLDPOINT_DATABASE_PASSWORD", server.password());
        var port = String.valueOf(freePort());
        try (var jvm = Jvm.start(classPath, OwnLoop.class, secrets, port, data.toString(), server.url(DATABASE))) {
            return jvm.figures();
        }
    }

    /** Where a module of ours was compiled to: its jar would bring its own libraries with it. */
    private static Path classes(String module) {
        return Path.of(module, "target", "classes").toAbsolutePath();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
