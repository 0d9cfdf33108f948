package io.holdpoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the figures were measured on. */
final class Machine {

    private Machine() {}

    static String describe() {
        return "machine: " + Runtime.getRuntime().availableProcessors() + " cores ("
                + first("/proc/cpuinfo", "model name") + "), " + first("/proc/meminfo", "MemTotal") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", Java "
                + System.getProperty("java.vm.version") + System.lineSeparator() + load();
    }

    /** What else it does: on a quiet machine less than one before the first measurement. */
    static String load() {
        return "load average (1, 5, 15 minutes): " + first("/proc/loadavg", "");
    }

    private static String first(String file, String key) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .orElse("unknown");
        } catch (IOException unreadable) {
            return "unknown";
        }
    }
}
