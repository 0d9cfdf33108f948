package io.holdpoint.platform.database.internal;

import io.holdpoint.platform.StartupRefusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs one of the server's programs. PostgreSQL refuses to run as root, so root steps into a user namespace first; the
 * files keep their owner.
 */
final class ServerCommand {

    private ServerCommand() {}

    /** Exit code and everything the program printed. */
    record Outcome(int code, String output) {

        boolean succeeded() {
            return code == 0;
        }
    }

    static Outcome run(Path program, List<String> arguments) {
        var line = new ArrayList<String>();
        boolean root = "root".equals(System.getProperty("user.name"));
        if (root) {
            line.addAll(List.of("unshare", "-U"));
        }
        line.add(program.toString());
        line.addAll(arguments);
        Outcome outcome = run(line);
        if (root && !outcome.succeeded() && outcome.output().startsWith("unshare:")) {
            throw new StartupRefusal(
                    "This system does not let root make user namespaces (%s). Run Holdpoint as an ordinary user, or use a server with --database-url."
                            .formatted(outcome.output()),
                    "本系统不允许 root 创建用户命名空间(%s)。请以普通用户运行 Holdpoint,或用 --database-url 指定数据库服务器。"
                            .formatted(outcome.output()));
        }
        return outcome;
    }

    private static Outcome run(List<String> line) {
        try {
            var builder = new ProcessBuilder(line).redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return new Outcome(process.waitFor(), output);
        } catch (IOException missing) {
            return new Outcome(127, missing.toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Outcome(130, interrupted.toString());
        }
    }
}
