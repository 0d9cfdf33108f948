package io.holdpoint.kernel.review;

import static io.holdpoint.kernel.review.ReviewRule.rule;

import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Field;
import io.holdpoint.kernel.ticket.Signatures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands on the paper: plan, content, signatures. */
final class PaperReview {

    /** Words that leave open what is meant; a place or a task that needs one is not named. */
    private static final List<String> VAGUE = List.of("等", "附近", "相关", "若干", "etc", "nearby", "related", "some ");

    private PaperReview() {}

    static final ReviewRule PLAN = rule("SF-PLAN-01", Grade.B, Aspect.COMPLETENESS)
            .clause(Standard.CSG_REVIEW, "B01")
            .when(looked -> looked.facts().plan().isEmpty());

    static final ReviewRule TASK_AND_PLACE = rule("SF-CONTENT-01", Grade.B, Aspect.COMPLETENESS)
            .clause(Standard.CSG_REVIEW, "B02")
            .when(looked -> {
                var content = looked.ticket().content();
                return content.task().isBlank()
                        || content.site().box().isBlank()
                        || content.site().boxName().isBlank();
            });

    static final ReviewRule HARNESS = rule("SF-CONTENT-02", Grade.B, Aspect.MEASURES)
            .clause(Standard.CSG_REVIEW, "B02")
            .when(looked -> looked.ticket().content().has(SiteTag.HEIGHT)
                    && looked.ticket().checks().tools().stream()
                            .map(tag ->
                                    Optional.ofNullable(looked.facts().tools().get(tag)))
                            .flatMap(Optional::stream)
                            .noneMatch(tool -> tool.kind().equals("HARNESS")));

    static final ReviewRule EARTH_LINES = rule("SF-CONTENT-03", Grade.B, Aspect.COMPLETENESS)
            .clause(Standard.CSG_REVIEW, "B02")
            .when(looked -> looked.type().fields().contains(Field.EARTHS)
                    && looked.ticket()
                            .content()
                            .more()
                            .fields()
                            .getOrDefault(Field.EARTHS, "")
                            .isBlank());

    static final ReviewRule VAGUE_WORDS = rule("SF-CONTENT-04", Grade.D, Aspect.COMPLETENESS)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .finds(looked -> {
                var content = looked.ticket().content();
                var said = content.task() + " " + content.site().boxName() + " "
                        + content.site().address();
                return VAGUE.stream()
                        .filter(said::contains)
                        .map(word -> Message.of("SF-CONTENT-04").text("word", word.strip()))
                        .toList();
            });

    static final ReviewRule RIGHT_FORM = rule("SF-FORM-01", Grade.B, Aspect.COMPLETENESS)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .when(looked -> {
                var voltage = looked.ticket().content().more().voltageClass();
                var type = looked.type();
                var isolates = looked.facts()
                        .workType()
                        .filter(work -> work.isolates())
                        .isPresent();
                return (isolates && !type.outage()) || !(voltage.high() ? type.highVoltage() : type.lowVoltage());
            });

    static final ReviewRule ISSUER_LEADS = rule("SF-SEPARATE-01", Grade.C, Aspect.COMPLETENESS)
            .clause(Standard.CSG_REVIEW, "C01")
            .when(looked -> !looked.facts().regime().allows(Setting.ISSUER_MAY_LEAD)
                    && looked.ticket()
                            .signatures()
                            .issued()
                            .map(Stamp::by)
                            .filter(looked.ticket().crew().leader()::equals)
                            .isPresent());

    static final ReviewRule TWO_TICKETS = rule("SF-LEADER-01", Grade.C, Aspect.COMPLETENESS)
            .clause(Standard.CSG_REVIEW, "C07")
            .finds(looked -> {
                var ticket = looked.ticket();
                return looked.facts().others().stream()
                        .filter(other -> other.leader().equals(ticket.crew().leader()))
                        .filter(other -> other.window().overlaps(ticket.window()))
                        .filter(other -> !other.under(ticket.id())
                                && ticket.content()
                                        .more()
                                        .parent()
                                        .filter(other.id()::equals)
                                        .isEmpty())
                        .map(other -> Message.of("SF-LEADER-01").text("ticket", other.number()))
                        .toList();
            });

    static final ReviewRule LISTED = rule("SF-LISTED-01", Grade.B, Aspect.COMPLETENESS)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .finds(looked -> {
                var found = new ArrayList<Message>();
                unlisted(looked, Signatures.Kind.SUBMITTED, Role.LEADER).ifPresent(found::add);
                unlisted(looked, Signatures.Kind.ISSUED, Role.ISSUER).ifPresent(found::add);
                if (looked.type().needsPermit()) {
                    unlisted(looked, Signatures.Kind.PERMITTED, Role.PERMITTER).ifPresent(found::add);
                }
                return List.copyOf(found);
            });

    static final ReviewRule UNSIGNED = rule("SF-SIGN-01", Grade.B, Aspect.EVIDENCE)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .when(looked -> {
                var signed = looked.ticket().signatures();
                return signed.submitted().isEmpty()
                        || signed.issued().isEmpty()
                        || (looked.type().needsPermit() && signed.permitted().isEmpty());
            });

    private static Optional<Message> unlisted(Case looked, Signatures.Kind kind, Role role) {
        return looked.ticket()
                .signatures()
                .of(kind)
                .filter(stamp -> Optional.ofNullable(looked.facts().people().get(stamp.by()))
                        .filter(person -> person.holds(role, looked.dayOf(stamp.at())))
                        .isEmpty())
                .map(stamp ->
                        Message.of("SF-LISTED-01").person("person", stamp.by()).term("role", "role." + role));
    }

    /** Every rule of this file. */
    static final List<ReviewRule> ALL = List.of(
            PLAN,
            TASK_AND_PLACE,
            HARNESS,
            EARTH_LINES,
            VAGUE_WORDS,
            RIGHT_FORM,
            ISSUER_LEADS,
            TWO_TICKETS,
            LISTED,
            UNSIGNED);
}
