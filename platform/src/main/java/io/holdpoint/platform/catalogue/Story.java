package io.holdpoint.platform.catalogue;

import io.holdpoint.kernel.Arg;
import io.holdpoint.kernel.Commands;
import io.holdpoint.kernel.Role;
import io.holdpoint.kernel.facts.SourceKind;
import io.holdpoint.kernel.risk.RiskLevel;
import io.holdpoint.kernel.text.Text;
import io.holdpoint.kernel.text.Texts;
import io.holdpoint.kernel.text.Wording;
import io.holdpoint.kernel.ticket.CallKind;
import io.holdpoint.kernel.ticket.Condition;
import io.holdpoint.kernel.ticket.Indication;
import io.holdpoint.kernel.ticket.Pole;
import io.holdpoint.kernel.ticket.ReadingKind;
import io.holdpoint.kernel.ticket.SuspensionCause;
import io.holdpoint.kernel.ticket.TicketEvent;
import io.holdpoint.kernel.ticket.Topic;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells in words what an event says: every component of its record is an argument of its text. */
public final class Story {

    private static final Set<String> PERSONS = Set.of("person", "to", "from", "with");

    private static final Map<Class<?>, String> TERMS = Map.of(
            SourceKind.class, "source.",
            Indication.class, "indication.",
            Pole.class, "pole.",
            SuspensionCause.class, "cause.",
            Topic.class, "topic.",
            Role.class, "role.",
            ReadingKind.class, "reading.",
            Condition.class, "condition.",
            CallKind.class, "call.",
            RiskLevel.class, "risk.");

    private final Wording wording;
    private final Texts texts;

    /** Stories in these words. */
    public Story(Wording wording, Texts texts) {
        this.wording = wording;
        this.texts = texts;
    }

    /** What {@code event} says; {@code prefix} is where its texts are, such as {@code event.plan.}. */
    public Text of(String prefix, Record event) {
        return wording.of(prefix + Commands.code(event), arguments(event));
    }

    private SortedMap<String, Arg> arguments(Record event) {
        SortedMap<String, Arg> arguments = new TreeMap<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            argument(component.getName(), value(component, event))
                    .ifPresent(argument -> arguments.put(component.getName(), argument));
        }
        if (event instanceof TicketEvent.SourceFound found) {
            arguments.put("point", new Arg.Text(found.source().point()));
        }
        return arguments;
    }

    private Optional<Arg> argument(String name, Object value) {
        return switch (value) {
            case String text -> Optional.of(word(name, text));
            case Instant at -> Optional.of(new Arg.Time(at));
            case Number count -> Optional.of(new Arg.Count(count.longValue()));
            case Enum<?> term
            when TERMS.containsKey(term.getDeclaringClass()) ->
                Optional.of(new Arg.Term(TERMS.get(term.getDeclaringClass()) + term.name()));
            default -> Optional.empty();
        };
    }

    private Arg word(String name, String text) {
        if (PERSONS.contains(name)) {
            return new Arg.Person(text);
        }
        if (name.equals("step") && texts.en().containsKey("step." + text)) {
            return new Arg.Term("step." + text);
        }
        if (name.equals("line")) {
            return new Arg.Term(texts.en().containsKey("measure." + text) ? "measure." + text : "hazard." + text);
        }
        return new Arg.Text(text);
    }

    private static Object value(RecordComponent component, Record event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
