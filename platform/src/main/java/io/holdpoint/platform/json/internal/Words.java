package io.holdpoint.platform.json.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;

/** A text: never made out of a number, of bounded length, and of characters that the database can keep. */
final class Words extends StdDeserializer<String> {

    private static final int PROSE = 2000;
    private static final int IDENTIFIER = 80;

    /** The shapes that requests and events are made of. */
    private static final Set<String> SHAPES = Set.of(
            "io.holdpoint.kernel.facts",
            "io.holdpoint.kernel.grid",
            "io.holdpoint.kernel.plan",
            "io.holdpoint.kernel.risk",
            "io.holdpoint.kernel.ticket");

    /** What people write in words; every other text of those shapes is an identifier. */
    private static final Set<String> IN_WORDS = Set.of(
            "task",
            "reason",
            "urgentReason",
            "address",
            "name",
            "boxName",
            "liveParts",
            "finding",
            "coordination",
            "fields",
            "unfinished");

    private final int longest;

    Words() {
        this(PROSE);
    }

    private Words(int longest) {
        super(String.class);
        this.longest = longest;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty property) {
        return new Words(isIdentifier(property) ? IDENTIFIER : PROSE);
    }

    private static boolean isIdentifier(@Nullable BeanProperty property) {
        return property != null
                && property.getMember() != null
                && SHAPES.contains(property.getMember().getDeclaringClass().getPackageName())
                && !IN_WORDS.contains(property.getName());
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return context.reportInputMismatch(this, "a text is expected");
        }
        String text = parser.getString();
        if (text.length() > longest) {
            return context.reportInputMismatch(this, "longer than %d characters", longest);
        }
        if (!keepable(text)) {
            return context.reportInputMismatch(this, "contains a character that no text has");
        }
        return text;
    }

    /** No control character but tab and line break, and no half of a surrogate pair. */
    private static boolean keepable(String text) {
        return text.codePoints()
                .allMatch(point -> point == '\n'
                        || point == '\r'
                        || point == '\t'
                        || (!Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE));
    }
}
