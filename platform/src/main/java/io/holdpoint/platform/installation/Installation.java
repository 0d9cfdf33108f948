package io.holdpoint.platform.installation;

/**
 * What this installation is for.
 *
 * @param demo a demonstration with synthetic people, rather than the real thing
 */
public record Installation(boolean demo) {}
