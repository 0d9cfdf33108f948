package io.holdpoint.platform.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.holdpoint.kernel.Arg;
import io.holdpoint.kernel.Remedy;
import io.holdpoint.kernel.plan.PlanCommand;
import io.holdpoint.kernel.plan.PlanEvent;
import io.holdpoint.kernel.plan.PlanFacts;
import io.holdpoint.kernel.risk.Score;
import io.holdpoint.kernel.ticket.TicketCommand;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.TicketFacts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/** Gives every sealed type of the kernel its {@code "type"}, which the kernel itself, free of annotations, cannot carry. */
public final class KernelShapes extends SimpleModule {

    private static final List<Class<?>> SEALED = List.of(
            TicketCommand.class,
            TicketEvent.class,
            PlanCommand.class,
            PlanEvent.class,
            Arg.class,
            Remedy.class,
            Score.class);

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    private interface Typed {}

    /** The regime and the catalogues are the same for every decision: whoever decides elsewhere has them already. */
    @JsonIgnoreProperties({"regime", "hazards", "types"})
    private interface InAWorld {}

    /** All shapes at once. */
    public KernelShapes() {
        super("kernel-shapes");
        setMixInAnnotation(PlanFacts.class, InAWorld.class);
        setMixInAnnotation(TicketFacts.class, InAWorld.class);
        for (Class<?> family : SEALED) {
            setMixInAnnotation(family, Typed.class);
            for (Class<?> shape : family.getPermittedSubclasses()) {
                registerSubtypes(new NamedType(shape, name(shape)));
            }
        }
    }

    /** The {@code "type"} of a shape: its simple name in lowerCamelCase; {@code VoidTicket}, which Java would not let be Void, is {@code void}. */
    public static String name(Class<?> shape) {
        if (shape == TicketCommand.VoidTicket.class) {
            return "void";
        }
        String simple = shape.getSimpleName();
        return simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
    }

    /** The shapes of a sealed type, in the order in which it lists them. */
    public static List<Class<?>> of(Class<?> family) {
        return Arrays.asList(family.getPermittedSubclasses());
    }
}
