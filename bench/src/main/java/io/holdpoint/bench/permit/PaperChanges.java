package io.holdpoint.bench.permit;

import io.holdpoint.kernel.facts.SiteTag;
import io.holdpoint.kernel.facts.VoltageClass;
import io.holdpoint.kernel.regime.Setting;
import io.holdpoint.kernel.ticket.Form;
import io.holdpoint.kernel.ticket.SuspensionCause;
import io.holdpoint.kernel.ticket.TicketEvent.CounterSigned;
import io.holdpoint.kernel.ticket.TicketEvent.Permitted;
import io.holdpoint.kernel.ticket.TicketEvent.Started;
import io.holdpoint.kernel.ticket.TicketEvent.Suspended;
import io.holdpoint.kernel.ticket.TicketType;
import io.holdpoint.kernel.ticket.TicketType.Nature;
import io.holdpoint.kernel.ticket.TicketType.PermitMode;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/** Another form, voltage, place or regime. */
final class PaperChanges {

    private static final List<VoltageClass> HIGH = List.of(VoltageClass.UP_TO_10_KV, VoltageClass.UP_TO_220_KV);
    private static final List<SiteTag> TAGS = List.of(
            SiteTag.NEAR_LIVE,
            SiteTag.LIVE_PARTS,
            SiteTag.HEIGHT,
            SiteTag.LADDER,
            SiteTag.LONE,
            SiteTag.CUSTOMER_PLANT);
    private static final List<Form> FORMS =
            List.of(Form.LIVE_WORK, Form.STATION_FIRST, Form.DISTRIBUTION_SECOND, Form.EMERGENCY_REPAIR);

    static final List<Change> ALL = List.of(
            Change.drawn("high voltage", (scene, random) -> {
                var voltage = Draw.any(HIGH, random);
                return scene.drafted(content -> Otherwise.voltage(content, voltage));
            }),
            Change.drawn("a special place", (scene, random) -> {
                var tag = Draw.any(TAGS, random);
                return scene.drafted(content -> Otherwise.tag(content, tag));
            }),
            Change.drawn("another form", (scene, random) -> {
                var form = Draw.any(FORMS, random);
                return scene.drafted(content -> Otherwise.form(content, form));
            }),
            Change.of(
                    "form unknown",
                    scene -> scene.types(types -> {
                        types.remove(Form.LOW_VOLTAGE_TICKET);
                        return types;
                    })),
            type("released by the dispatcher", type -> released(type, PermitMode.DISPATCHER)),
            type("a switching ticket", type -> natured(type, Nature.SWITCHING)),
            type("without isolation", PaperChanges::withoutOutage),
            type("by lines", PaperChanges::byLines),
            Change.of("a second unit", PaperChanges::secondUnit),
            Change.of("a second unit that signed", scene -> secondUnit(scene).then("issuer2", new CounterSigned())),
            Change.drawn(
                    "an emergency repair", (scene, random) -> emergency(scene, Duration.ofHours(random.nextInt(8)))),
            Change.of("kind of work unknown", Scene::unknownWork),
            Change.of("permitter may lead", scene -> scene.regime(Setting.SITE_PERMITTER_MAY_LEAD, 1)),
            Change.of("permitter may not lead", scene -> scene.regime(Setting.SITE_PERMITTER_MAY_LEAD, 0)),
            Change.of("no earth waiver allowed", scene -> scene.regime(Setting.LOW_VOLTAGE_EARTH_WAIVER, 0)),
            Change.of("short break", scene -> scene.regime(Setting.SITE_BREAK_DAYS, 2)));

    private PaperChanges() {}

    private static Change type(String name, UnaryOperator<TicketType> how) {
        return Change.of(
                name,
                scene -> scene.types(types -> {
                    types.computeIfPresent(Form.LOW_VOLTAGE_TICKET, (_, known) -> how.apply(known));
                    return types;
                }));
    }

    private static Scene secondUnit(Scene scene) {
        return scene.drafted(content -> Otherwise.secondUnit(content, "customer"));
    }

    /** Begun some hours ago and interrupted since, so that it can be permitted again. */
    private static Scene emergency(Scene scene, Duration ago) {
        return scene.drafted(content -> Otherwise.form(content, Form.EMERGENCY_REPAIR))
                .then("permitter", new Permitted(), ago)
                .then("leader", new Started(), ago)
                .then("leader", new Suspended(SuspensionCause.WEATHER, "storm", true));
    }

    private static TicketType released(TicketType type, PermitMode by) {
        return new TicketType(
                type.form(),
                type.nature(),
                type.outage(),
                by,
                type.highVoltage(),
                type.lowVoltage(),
                type.dayBefore(),
                type.guarded(),
                type.parent(),
                type.lines(),
                type.fields());
    }

    private static TicketType natured(TicketType type, Nature nature) {
        return new TicketType(
                type.form(),
                nature,
                type.outage(),
                type.permit(),
                type.highVoltage(),
                type.lowVoltage(),
                type.dayBefore(),
                type.guarded(),
                type.parent(),
                type.lines(),
                type.fields());
    }

    private static TicketType withoutOutage(TicketType type) {
        return new TicketType(
                type.form(),
                type.nature(),
                false,
                type.permit(),
                type.highVoltage(),
                type.lowVoltage(),
                type.dayBefore(),
                type.guarded(),
                type.parent(),
                type.lines(),
                type.fields());
    }

    private static TicketType byLines(TicketType type) {
        return new TicketType(
                type.form(),
                type.nature(),
                type.outage(),
                type.permit(),
                type.highVoltage(),
                type.lowVoltage(),
                type.dayBefore(),
                type.guarded(),
                type.parent(),
                true,
                type.fields());
    }
}
