package io.holdpoint.simulator;

import io.holdpoint.simulator.accident.AccidentFiles;
import io.holdpoint.simulator.accident.AccidentReport;
import io.holdpoint.simulator.district.DayLoader;
import io.holdpoint.simulator.district.District;
import io.holdpoint.simulator.district.Loader;
import io.holdpoint.simulator.rest.DistrictClock;
import io.holdpoint.simulator.rest.Platform;
import io.holdpoint.simulator.rest.Unexpected;
import io.holdpoint.simulator.shift.Shift;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The simulator's command line. */
public final class Main {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Options options;
    private final Platform platform;
    private final PrintStream out;

    private Main(Options options, PrintStream out) {
        this.options = options;
        this.platform = new Platform(options.url());
        this.out = out;
    }

    /** Runs it; exit 0 when all went as it must, 1 when not, 2 when the command line is not understood. */
    public static void main(String... arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            System.exit(new Main(Options.of(arguments), out).run() ? 0 : 1);
        } catch (IllegalArgumentException notUnderstood) {
            out.println(notUnderstood.getMessage());
            System.exit(2);
        } catch (Unexpected fault) {
            out.println(fault.getMessage());
            System.exit(1);
        }
    }

    private boolean run() {
        platform.awaitUp(PATIENCE);
        return switch (options.what()) {
            case "load" -> load();
            case "renew-day" -> renewDay();
            case "shift" -> new Shift(platform, district(), options.language(), out).play();
            default -> accidents();
        };
    }

    private boolean load() {
        District district = district();
        new Loader(platform, out).load(district);
        new DayLoader(platform, out).loadIfMissing(district);
        return true;
    }

    private boolean renewDay() {
        District district = district();
        var loader = new Loader(platform, out);
        loader.load(district);
        loader.renew(district);
        new DayLoader(platform, out).next(district);
        return true;
    }

    private boolean accidents() {
        new Loader(platform, out).load(district());
        return new AccidentReport(platform, options.language(), out).play(AccidentFiles.all());
    }

    private District district() {
        return District.of(options.seed(), new DistrictClock(platform).today());
    }
}
