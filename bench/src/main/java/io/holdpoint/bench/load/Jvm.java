package io.holdpoint.bench.load;

import io.holdpoint.simulator.rest.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Java process of its own for each that is measured, all with the heap that the launcher gives the platform. */
public final class Jvm implements AutoCloseable {

    private static final String FIGURES = "FIGURES ";

    private final Process process;
    private final BufferedReader output;

    private Jvm(Process process) {
        this.process = process;
        this.output = process.inputReader();
    }

    /** Starts {@code main} on a class path. */
    public static Jvm start(String classPath, Class<?> main, Map<String, String> environment, String... arguments)
            throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var line = new ArrayList<>(List.of(java, "-Xmx768m", "--enable-native-access=ALL-UNNAMED", "-cp", classPath));
        line.add("-D" + Pace.PROPERTY + "=" + Pace.brief());
        line.add(main.getName());
        line.addAll(List.of(arguments));
        var builder = new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return new Jvm(builder.start());
    }

    /** Tells the process that started this one what was measured. */
    public static void report(Figures figures) {
        System.out.println(FIGURES + Json.write(figures));
    }

    public long pid() {
        return process.pid();
    }

    /** What follows {@code word} on the first line that begins with it; what is said before is passed on. */
    public String hears(String word) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(word)) {
                return line.substring(word.length()).strip();
            }
            System.out.println("  " + line);
        }
        throw new IllegalStateException("it ended without a word of " + word);
    }

    /** As many figures as there are numbers of clients, each printed as it comes. */
    public List<Figures> figures() throws IOException {
        var all = new ArrayList<Figures>();
        for (int ignored : ClosedLoop.CLIENTS) {
            var figures = Json.read(hears(FIGURES), Figures.class);
            System.out.println("  " + figures.line());
            all.add(figures);
        }
        return all;
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
