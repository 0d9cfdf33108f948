package io.holdpoint.simulator.district;

/** A name in both languages; a person's English name is the pinyin. */
public record Name(String en, String zh) {}
