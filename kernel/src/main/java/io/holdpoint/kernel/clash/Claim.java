package io.holdpoint.kernel.clash;

/**
 * One thing that a work occupies.
 *
 * @param kind what kind of thing
 * @param subject which one, by its code
 */
public record Claim(ClaimKind kind, String subject) implements Comparable<Claim> {

    @Override
    public int compareTo(Claim other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? subject.compareTo(other.subject) : byKind;
    }
}
