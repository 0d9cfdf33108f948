package io.holdpoint.kernel.ticket.rules;

import static io.holdpoint.kernel.HoldPoint.before;

import io.holdpoint.kernel.Commands;
import io.holdpoint.kernel.Finding;
import io.holdpoint.kernel.Harm;
import io.holdpoint.kernel.HoldPoint;
import io.holdpoint.kernel.Message;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.Stamp;
import io.holdpoint.kernel.Standard;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Part;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketCommand.*;
import io.holdpoint.kernel.ticket.TicketQuestion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who may give a command, and who may be whom on one ticket. */
public final class RoleRules {

    private static final List<Class<?>> PERMITTERS = List.of(
            Receive.class,
            OpenPoint.class,
            LockPoint.class,
            ApplyEarth.class,
            WaiveEarth.class,
            Permit.class,
            GrantExtension.class,
            TakeOverShift.class,
            Restore.class);

    private RoleRules() {}

    /** A command is given by somebody who has the part for it, in his own name. */
    static final HoldPoint<TicketQuestion> PART = before(TicketCommand.class)
            .id("HP-ROLE-01")
            .against(Harm.ONE_PERSON_DECIDES_ALONE)
            .ofActor()
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var parts = Part.of(question.command(), question.type());
                return Finding.when(!hasOne(question, parts), () -> notEntitled(question, parts));
            });

    /** The issuer does not lead the work that he issued. */
    static final HoldPoint<TicketQuestion> ISSUER_NOT_LEADER = before(
                    List.of(Issue.class, OrderLeaderChange.class, SignLeaderChange.class))
            .id("HP-SEPARATE-01")
            .against(Harm.ONE_PERSON_DECIDES_ALONE)
            .clause(Standard.CSG_REVIEW, "C01")
            .requires(question -> {
                var lead = question.nextLeader();
                var issuer = question.command() instanceof Issue
                        ? Optional.of(question.actor())
                        : signer(question.ticket().signatures().issued());
                return Finding.when(
                        !question.facts().regime().allows(Setting.ISSUER_MAY_LEAD)
                                && issuer.filter(lead::equals).isPresent(),
                        () -> same("HP-SEPARATE-01", lead).remedy(Remedy.act(Role.ISSUER, "issue")));
            });

    /** The permitter did not issue the ticket. */
    static final HoldPoint<TicketQuestion> ISSUER_NOT_PERMITTER = before(PERMITTERS)
            .id("HP-SEPARATE-02")
            .against(Harm.ONE_PERSON_DECIDES_ALONE)
            .ofActor()
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    signer(question.ticket().signatures().issued())
                            .filter(question.actor()::equals)
                            .isPresent(),
                    () -> same("HP-SEPARATE-02", question.actor()).remedy(other(question))));

    /** The permitter does not lead the work. */
    static final HoldPoint<TicketQuestion> LEADER_NOT_PERMITTER = before(PERMITTERS)
            .id("HP-SEPARATE-03")
            .against(Harm.ONE_PERSON_DECIDES_ALONE)
            .ofActor()
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> Finding.when(
                    !question.facts().regime().allows(Setting.SITE_PERMITTER_MAY_LEAD)
                            && question.ticket().crew().has(question.actor()),
                    () -> same("HP-SEPARATE-03", question.actor()).remedy(other(question))));

    /** A dedicated guardian neither leads nor works. */
    static final HoldPoint<TicketQuestion> GUARDIAN_ONLY = before(
                    List.of(Submit.class, Issue.class, CompleteStep.class, DoMeasure.class, OrderLeaderChange.class))
            .id("HP-SEPARATE-04")
            .against(Harm.UNGUARDED_WORK)
            .clause(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var crew = question.ticket().crew();
                var working = question.command() instanceof CompleteStep
                        || question.command() instanceof DoMeasure
                        || question.command() instanceof UndoLine;
                return Finding.when(
                        crew.guardian(),
                        guardian -> crew.leader().equals(guardian)
                                || crew.members().contains(guardian)
                                || (working && guardian.equals(question.actor()))
                                || (question.command() instanceof OrderLeaderChange change
                                        && change.to().equals(guardian)),
                        guardian -> same("HP-SEPARATE-04", guardian)
                                .remedy(
                                        working
                                                ? Remedy.act(Role.MEMBER, Commands.code(question.command()))
                                                : Remedy.act(Role.LEADER, "revise")));
            });

    /** Whoever checks a finished ticket had no other part on it. */
    static final HoldPoint<TicketQuestion> CHECKER_APART = before(Archive.class)
            .id("HP-SEPARATE-05")
            .against(Harm.ONE_PERSON_DECIDES_ALONE)
            .ofActor()
            .unconfirmed(Standard.FIELD_PRACTICE, "")
            .requires(question -> {
                var signatures = question.ticket().signatures();
                var involved = question.ticket().crew().has(question.actor())
                        || Stream.of(
                                        signatures.issued(),
                                        signatures.counterSigned(),
                                        signatures.received(),
                                        signatures.customerPermitted(),
                                        signatures.permitted(),
                                        signatures.terminated())
                                .anyMatch(stamp -> signer(stamp)
                                        .filter(question.actor()::equals)
                                        .isPresent());
                return Finding.when(
                        involved, () -> same("HP-SEPARATE-05", question.actor()).remedy(other(question)));
            });

    /** A crew of a certain size has a dedicated guardian; some forms have one whatever the size, and lines are called by one. */
    static final HoldPoint<TicketQuestion> GUARDIAN_NAMED = before(List.of(Submit.class, Issue.class))
            .id("HP-GUARD-01")
            .against(Harm.UNGUARDED_WORK)
            .unconfirmed(Standard.CN_SAFETY_REGULATION, "")
            .requires(question -> {
                var crew = question.ticket().crew();
                var from = question.facts().regime().number(Setting.GUARDIAN_FROM_CREW);
                var type = question.type();
                var always = type.guarded() || type.lines();
                var crowded = question.needsPermit() && crew.size() >= from;
                return Finding.when(
                        crew.guardian().isEmpty() && (always || crowded),
                        () -> Finding.of(Message.of(always ? "HP-GUARD-01.form" : "HP-GUARD-01")
                                        .term("form", "form." + type.form())
                                        .count("crew", crew.size())
                                        .count("from", from))
                                .remedy(Remedy.act(Role.LEADER, "revise")));
            });

    private static boolean hasOne(TicketQuestion question, List<Role> parts) {
        for (Role part : parts) {
            if (Part.has(question, part)) {
                return true;
            }
        }
        return false;
    }

    private static Finding notEntitled(TicketQuestion question, List<Role> parts) {
        var code = Commands.code(question.command());
        return new Finding(
                Message.of("HP-ROLE-01")
                        .person("person", question.actor())
                        .term("command", "command." + code)
                        .term("role", "role." + parts.getFirst()),
                List.of(Message.of("evidence.parts").person("person", question.actor())),
                parts.stream().map(part -> Remedy.act(part, code)).toList());
    }

    private static Optional<String> signer(Optional<Stamp> stamp) {
        return stamp.map(Stamp::by);
    }

    private static Finding same(String key, String person) {
        return Finding.of(Message.of(key).person("person", person));
    }

    static Remedy other(TicketQuestion question) {
        return Remedy.act(Part.of(question.command(), question.type()).getFirst(), Commands.code(question.command()));
    }

    /** Every hold point of this file. */
    static final List<HoldPoint<TicketQuestion>> ALL = List.of(
            PART,
            ISSUER_NOT_LEADER,
            ISSUER_NOT_PERMITTER,
            LEADER_NOT_PERMITTER,
            GUARDIAN_ONLY,
            CHECKER_APART,
            GUARDIAN_NAMED);
}
