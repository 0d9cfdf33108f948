package io.holdpoint.bench.load;

import java.util.List;

/** Which process is which. */
public final class Processes {

    private Processes() {}

    /** The platform that was started with {@code --port port}; empty where it runs under another account. */
    public static List<Long> platform(int port) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains("holdpoint-platform.jar") && line.contains("--port " + port))
                        .isPresent())
                .map(ProcessHandle::pid)
                .toList();
    }
}
