package io.holdpoint.simulator.script;

import io.holdpoint.simulator.district.Person.Competence;
import io.holdpoint.simulator.district.Person.Paper;
import io.holdpoint.simulator.district.Tool;
import io.holdpoint.simulator.district.ToolTest;
import io.holdpoint.simulator.rest.Answer;
import io.holdpoint.simulator.rest.Platform;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What offices do beside the job: papers of people, tests of tools. Days are counted from the day of the work. */
final class OfficeActs {

    private static final int LONG_ENOUGH = 300;

    private final Platform platform;

    OfficeActs(Platform platform) {
        this.platform = platform;
    }

    Answer perform(Act act, String part, Job job) {
        var seat = platform.seat(job.person(part));
        ObjectNode with = act.with();
        return switch (act.does()) {
            case "recordCompetence" ->
                seat.put(
                        "/api/people/" + job.person(with.path("person").asString()) + "/competence",
                        competence(with, job.day()));
            case "registerTool" -> {
                Tool tool = tool(with, job);
                job.callTool(with.path("tool").asString(), tool.id());
                yield seat.post("/api/tools", tool);
            }
            case "recordToolTest" ->
                seat.post(
                        "/api/tools/" + job.tool(with.path("tool").asString()) + "/tests",
                        new ToolTest(
                                job.day().minusDays(1),
                                job.day().plusMonths(6),
                                with.path("result").asString("PASS"),
                                with.path("report").asString("")));
            default -> throw new IllegalArgumentException("no office does " + act.does());
        };
    }

    /** Everything in order but what is named, such as {@code "examDays": -30}. */
    private static Competence competence(ObjectNode with, LocalDate day) {
        return new Competence(
                List.of(new Paper(
                        "LOW_VOLTAGE_ELECTRICIAN",
                        day.plusDays(with.path("certificateDays").asInt(LONG_ENOUGH)))),
                Optional.of(day.plusDays(with.path("examDays").asInt(LONG_ENOUGH))),
                Optional.of(day.plusDays(with.path("medicalDays").asInt(LONG_ENOUGH))),
                Optional.of(day.minusDays(1)),
                with.path("suspended").asBoolean(false),
                Optional.empty());
    }

    private static Tool tool(ObjectNode with, Job job) {
        String kind = with.path("kind").asString();
        return new Tool(
                "%s-%s"
                        .formatted(
                                kind.substring(0, 3) + kind.substring(kind.indexOf('_') + 1, kind.indexOf('_') + 2),
                                job.place().customer()),
                kind,
                job.place().unit(),
                Optional.of(job.day().plusDays(with.path("testDueDays").asInt())),
                "FIT",
                with.has("arcRatingTenths")
                        ? Optional.of(new Tool.Rating(
                                Optional.of(with.path("arcRatingTenths").asInt())))
                        : Optional.empty());
    }
}
