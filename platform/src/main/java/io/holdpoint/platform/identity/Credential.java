package io.holdpoint.platform.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/**
 * An account's name with a new password; the text form never shows the password.
 *
 * @param account letters, digits, dots, dashes; case does not matter
 * @param password 12 to 128 characters
 */
public record Credential(
        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{2,59}")
        String account,

        @NotNull @Size(min = 12, max = 128) String password) {

    /** The name as it is kept. */
    public String name() {
        return account.toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Credential[%s]".formatted(account);
    }
}
