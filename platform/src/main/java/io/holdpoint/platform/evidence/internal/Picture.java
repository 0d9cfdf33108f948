package io.holdpoint.platform.evidence.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A picture, recognised by what it contains and never by what it is called.
 *
 * @param hash SHA-256 in lower-case hexadecimal
 * @param kind its kind
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // two pictures are compared by their hash
record Picture(String hash, Kind kind, byte[] content) {

    /** The kinds of picture that phones take and browsers draw. */
    enum Kind {
        /** Portable network graphics. */
        PNG("image/png"),
        /** JPEG in any of its file forms. */
        JPEG("image/jpeg");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        String mediaType() {
            return mediaType;
        }

        static Optional<Kind> of(String mediaType) {
            return Arrays.stream(values())
                    .filter(kind -> kind.mediaType.equals(mediaType))
                    .findFirst();
        }
    }

    /** Recognises a picture; empty where the bytes are none, or more than one thing at once. */
    static Optional<Picture> of(byte[] content) {
        return PictureBytes.kind(content).map(kind -> new Picture(sha256(content), kind, content));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
