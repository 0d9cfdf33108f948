package io.holdpoint.kernel.plan;

import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.clash.Claim;
import io.holdpoint.kernel.clash.Clash;
import io.holdpoint.kernel.clash.Severity;
import java.util.stream.Collectors;

/**
 * A plan clashes with another one.
 *
 * @param other the other plan
 * @param clash in what way
 */
public record PlanClash(OtherPlan other, Clash clash) {

    /** How grave it is. */
    public Severity severity() {
        return clash.entry().severity();
    }

    /** The rule that speaks of it. Every severity of every kind has one, whatever a utility makes of its table. */
    public String rule() {
        var kind = clash.entry().kind();
        return switch (severity()) {
            case FORBIDDEN ->
                switch (kind) {
                    case TEST -> "HP-CLASH-04";
                    default -> "HP-CLASH-05";
                };
            case COORDINATE ->
                switch (kind) {
                    case SUPPLY_POINT, ISOLATION_POINT -> "HP-CLASH-01";
                    case BAY -> "HP-CLASH-02";
                    case COLUMN -> "HP-CLASH-03";
                    case KEY_SUPPLY -> "HP-CLASH-07";
                    default -> "HP-CLASH-06";
                };
            case NOTICE ->
                switch (kind) {
                    case CIRCUIT -> "WN-CLASH-09";
                    default -> "WN-CLASH-10";
                };
        };
    }

    /** What is wrong, naming the other task; {@code task} is what may be told of it. */
    public Message message(String task) {
        return Message.of(rule())
                .text("task", task)
                .text("shared", shared())
                .term("what", "clash." + clash.entry().code());
    }

    /** What the two share, by its codes. */
    public String shared() {
        return clash.shared().stream().map(Claim::subject).distinct().collect(Collectors.joining(", "));
    }
}
