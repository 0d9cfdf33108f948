package io.holdpoint.platform.database.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** The two random passwords of an embedded server, kept beside it in a file that only its owner can read. */
record Credentials(String administrator, String application) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Reads the folder's passwords, making them on the first start. */
    static Credentials of(DataFolder folder) {
        Path file = folder.root().resolve("postgres.credentials");
        if (!Files.exists(file)) {
            var fresh = new Credentials(random(), random());
            DataFolder.writeSecret(
                    file, "administrator=%s\napplication=%s\n".formatted(fresh.administrator, fresh.application));
        }
        return read(file);
    }

    private static Credentials read(Path file) {
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            return new Credentials(
                    properties.getProperty("administrator", ""), properties.getProperty("application", ""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Credentials[hidden]";
    }
}
