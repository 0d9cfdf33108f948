package io.holdpoint.platform.json;

import com.fasterxml.jackson.annotation.Nulls;
import io.holdpoint.platform.json.internal.StrictValues;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is not understood to the letter is refused, never guessed. */
public final class StrictJson {

    /** Deepest nesting a request may have; the deepest shape of ours has about half of it. */
    private static final int DEPTH = 24;

    private static final int NAME = 200;
    private static final int NUMBER = 40;

    private StrictJson() {}

    /** The limits of what is read at all. */
    public static StreamReadConstraints limits() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH)
                .maxNameLength(NAME)
                .maxNumberLength(NUMBER)
                .build();
    }

    /** Makes a mapper strict, and teaches it the kernel's shapes. */
    public static void strict(JsonMapper.Builder builder) {
        builder.addModules(new KernelShapes(), new StrictValues())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL));
    }

    /** A mapper for where no application runs. */
    public static JsonMapper mapper() {
        var builder = JsonMapper.builder();
        strict(builder);
        return builder.build();
    }
}
