package io.holdpoint.simulator.script;

import io.holdpoint.simulator.district.Hazards;
import io.holdpoint.simulator.district.JobPlan;
import io.holdpoint.simulator.rest.Answer;
import io.holdpoint.simulator.rest.Json;
import io.holdpoint.simulator.rest.Platform;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What a script does with its plan. */
final class PlanActs {

    private final Platform platform;

    PlanActs(Platform platform) {
        this.platform = platform;
    }

    Answer perform(Act act, String part, Job job) {
        var seat = platform.seat(job.person(part));
        if (act.does().equals("draftPlan")) {
            Answer drafted = seat.post("/api/plans", content(act.with(), job));
            if (drafted.granted()) {
                job.planned(drafted.body().path("id").asString());
            }
            return drafted;
        }
        ObjectNode command = Json.object().put("type", act.does().replaceFirst("Plan$", ""));
        if (act.does().equals("revisePlan")) {
            command.set("content", revised(act.with(), seat.get("/api/plans/" + job.plan())));
        } else {
            command.setAll(act.with());
        }
        return seat.command("/api/plans/" + job.plan(), command);
    }

    /** The plan as it stands, with the fields given in place of its own. */
    private static ObjectNode revised(ObjectNode with, Answer plan) {
        var content =
                (ObjectNode) plan.orThrow("reading the plan").path("content").deepCopy();
        content.setAll(with);
        return content;
    }

    private static JobPlan content(ObjectNode with, Job job) {
        var place = job.place();
        String workType = with.path("workType").asString("METER_REPLACE");
        return new JobPlan(
                place.unit(),
                workType,
                "Replace the meter / 更换电能表：" + place.boxName(),
                place.customer(),
                "3309" + place.meter().substring(4),
                Moment.of(with.path("from").asString(), job.day()),
                Moment.of(with.path("to").asString(), job.day()),
                job.person("leader"),
                job.casts("guardian") ? Optional.of(job.person("guardian")) : Optional.empty(),
                Stream.of("member1", "member2")
                        .filter(job::casts)
                        .map(job::person)
                        .sorted()
                        .toList(),
                Hazards.of(workType, place.sources()),
                false,
                false,
                with.path("urgentReason").asString(""),
                JobPlan.Arrangements.coordinated(with.path("coordination").asString("")));
    }
}
