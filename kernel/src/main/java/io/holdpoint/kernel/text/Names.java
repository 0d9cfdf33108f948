package io.holdpoint.kernel.text;

/** Knows what people are called. */
@FunctionalInterface
public interface Names {

    /** The name of the person with this id; the id itself for somebody unknown. */
    Text of(String person);
}
