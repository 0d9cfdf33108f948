package io.holdpoint.kernel.text;

import io.holdpoint.kernel.Clause;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Reason;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.text.ReasonView.ClauseView;
import io.holdpoint.kernel.text.ReasonView.RemedyView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Puts the kernel's reasons into words. */
public final class Reasons {

    private final Wording wording;

    /** Reasons in these words. */
    public Reasons(Wording wording) {
        this.wording = wording;
    }

    /** All of them, in the kernel's order. */
    public List<ReasonView> of(List<Reason> reasons) {
        return reasons.stream().map(this::of).toList();
    }

    private ReasonView of(Reason reason) {
        return new ReasonView(
                reason.holdPoint(),
                wording.of(reason.message()),
                reason.clauses().stream().map(this::of).toList(),
                reason.evidence().stream().map(wording::of).toList(),
                reason.remedies().stream().map(this::of).toList());
    }

    /** A clause with its title. */
    public ClauseView of(Clause clause) {
        return new ClauseView(
                clause.standard(),
                clause.section(),
                clause.confirmed(),
                wording.of(Message.of("standard." + clause.standard())));
    }

    private RemedyView of(Remedy remedy) {
        return switch (remedy) {
            case Remedy.Act act ->
                new RemedyView(
                        "act",
                        Optional.of(act.by()),
                        act.person(),
                        Optional.of(act.command()),
                        Optional.of(act.target()),
                        Optional.empty(),
                        wording.of(words(act)));
            case Remedy.Change change ->
                new RemedyView(
                        "change",
                        Optional.of(change.by()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        changed(change));
            case Remedy.Wait wait -> plain("wait", Optional.of(wait.until()), "remedy.wait");
            case Remedy.NewTicket _ -> plain("newTicket", Optional.empty(), "remedy.newTicket");
        };
    }

    private RemedyView plain(String type, Optional<Instant> until, String key) {
        Message message = Message.of(key);
        Message timed = until.map(at -> message.time("until", at)).orElse(message);
        return new RemedyView(
                type, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), until, wording.of(timed));
    }

    private Text changed(Remedy.Change change) {
        Text shape = wording.of(Message.of("remedy.change").term("role", "role." + change.by()));
        Text what = wording.of(change.what());
        return new Text(shape.en().replace("{what}", what.en()), shape.zh().replace("{what}", what.zh()));
    }

    private static Message words(Remedy.Act act) {
        Message message = Message.of(shape(act))
                .term("role", "role." + act.by())
                .term("command", "command." + act.command())
                .text("target", act.target());
        return act.person().map(person -> message.person("person", person)).orElse(message);
    }

    private static String shape(Remedy.Act act) {
        if (act.person().isPresent()) {
            return "remedy.act.person";
        }
        return act.target().isEmpty() ? "remedy.act" : "remedy.act.target";
    }
}
