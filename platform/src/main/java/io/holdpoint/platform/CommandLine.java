package io.holdpoint.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns the few options people type into the settings they stand for; everything else is passed on. */
final class CommandLine {

    private static final Map<String, String> WITH_VALUE = Map.of(
            "--data", "--holdpoint.data",
            "--database-url", "--holdpoint.database.url",
            "--port", "--server.port",
            "--address", "--server.address");

    private static final Map<String, String> SWITCHES =
            Map.of("--demo", "--holdpoint.mode=demo", "--production", "--holdpoint.mode=production");

    private CommandLine() {}

    /**
     * The same command line in the framework's terms: {@code --port 9000} and {@code --port=9000} alike.
     *
     * @throws StartupRefusal when an option lacks its value
     */
    static String[] settings(String... arguments) {
        var settings = new ArrayList<String>();
        var rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            String option = argument.replaceFirst("=.*", "");
            if (SWITCHES.containsKey(argument)) {
                settings.add(SWITCHES.get(argument));
            } else if (!WITH_VALUE.containsKey(option)) {
                settings.add(argument);
            } else if (!option.equals(argument)) {
                settings.add(WITH_VALUE.get(option) + argument.substring(option.length()));
            } else if (rest.hasNext()) {
                settings.add(WITH_VALUE.get(option) + "=" + rest.next());
            } else {
                throw new StartupRefusal(option + " needs a value.", option + " 缺少取值。");
            }
        }
        return settings.toArray(String[]::new);
    }
}
