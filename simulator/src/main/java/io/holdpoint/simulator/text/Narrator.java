package io.holdpoint.simulator.text;

import io.holdpoint.simulator.rest.Answer;
import io.holdpoint.simulator.script.Act;
import io.holdpoint.simulator.script.Conductor;
import io.holdpoint.simulator.script.Run;
import java.io.PrintStream;
import java.util.stream.Collectors;

/** Tells what happens as it happens, one line an act; a refusal with its hold points and reasons. */
public final class Narrator implements Conductor.Audience {

    private static final int NAME = 18;
    private static final int WHO = 38;
    private static final int ACT = 28;

    private final Words words;
    private final PrintStream out;

    /** Tells {@code out} in these words. */
    public Narrator(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
    }

    @Override
    public void see(Run run, Act act, Answer answer) {
        tell(words.of("run." + run.name()).replaceFirst("^run\\.", ""), act, answer);
    }

    /** Tells one act under a name. */
    public void tell(String name, Act act, Answer answer) {
        String who = act.who().stream().map(part -> words.of("part." + part)).collect(Collectors.joining(", "));
        String line = Table.padded(act.at().replace("day before ", "-1 "), 9)
                + Table.padded(name, NAME)
                + Table.padded(who, WHO)
                + Table.padded(words.of("does." + act.does()), ACT);
        if (answer.granted()) {
            out.println(line + words.of("granted"));
            return;
        }
        out.println(line + words.of("refused") + " " + String.join(" ", answer.holdPoints()));
        answer.reasons(words.language()).forEach(reason -> out.println(" ".repeat(9) + "  " + reason));
    }
}
