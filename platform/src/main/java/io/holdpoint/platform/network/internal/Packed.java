package io.holdpoint.platform.network.internal;

import io.holdpoint.network.Network;
import io.holdpoint.network.exchange.NetworkWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A network as it is kept: its CSV, compressed by gzip, and the SHA-256 of the CSV. */
@SuppressWarnings("ArrayRecordComponent") // a carrier on the way to a row, never compared
record Packed(byte[] content, String hash) {

    static Packed of(Network network) throws IOException {
        var content = new ByteArrayOutputStream();
        var digest = sha256();
        try (var text = new OutputStreamWriter(
                new DigestOutputStream(new GZIPOutputStream(content), digest), StandardCharsets.UTF_8)) {
            NetworkWriter.csv(network, text);
        }
        return new Packed(content.toByteArray(), HexFormat.of().formatHex(digest.digest()));
    }

    static InputStream open(byte[] content) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(content));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
