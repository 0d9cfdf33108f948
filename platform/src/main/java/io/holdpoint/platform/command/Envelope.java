package io.holdpoint.platform.command;

import io.holdpoint.platform.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads what travels around a command: the idempotency key and the version that the sender has seen. */
@Component
public class Envelope {

    private final JsonMapper json;

    Envelope(JsonMapper json) {
        this.json = json;
    }

    /** The key of an order that asks {@code body} of {@code address}; refused where it is no UUID. */
    public Order.Key key(String given, String address, Object body) {
        try {
            return new Order.Key(UUID.fromString(given), fingerprint(address, body));
        } catch (IllegalArgumentException notOne) {
            throw Problem.invalid("Idempotency-Key", "a UUID is expected");
        }
    }

    /** The version named in {@code If-Match}; empty where none is, or any will do. */
    public Optional<Integer> version(@Nullable String given) {
        if (given == null || given.equals("*")) {
            return Optional.empty();
        }
        if (!given.matches("\"[0-9]{1,9}\"")) {
            throw Problem.invalid("If-Match", "a version in quotation marks is expected");
        }
        return Optional.of(Integer.valueOf(given.substring(1, given.length() - 1)));
    }

    /** The tag of a version. */
    public static String tag(int version) {
        return "\"" + version + "\"";
    }

    /** Two bodies that read the same are the same, whatever the spaces between their words. */
    private String fingerprint(String address, Object body) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update((address + "\n" + body.getClass().getName() + "\n").getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(json.writeValueAsBytes(body)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
