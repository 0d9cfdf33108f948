package io.holdpoint.platform.identity;

import io.holdpoint.platform.problem.Problem;
import java.util.Locale;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts by which people sign in. */
@Component
public class Accounts {

    private final DSLContext sql;
    private final PasswordEncoder passwords;

    Accounts(DSLContext sql, PasswordEncoder passwords) {
        this.sql = sql;
        this.passwords = passwords;
    }

    /**
     * An account.
     *
     * @param person whose it is
     * @param hash the Argon2 hash of its password
     */
    public record Account(String person, String hash) {

        @Override
        public String toString() {
            return "Account[%s]".formatted(person);
        }
    }

    /** The account of that name. */
    public Optional<Account> find(String name) {
        return sql.resultQuery(
                        "select person, password_hash from account where name = ?", name.toLowerCase(Locale.ROOT))
                .fetchOptional(row -> new Account(row.get(0, String.class), row.get(1, String.class)));
    }

    /** Gives a person an account, or the account a new name and password. */
    public void set(String person, Credential credential) {
        if (credential.password().toLowerCase(Locale.ROOT).contains(credential.name())) {
            throw Problem.invalid("password", "contains the account's name");
        }
        sql.execute("""
                insert into account (person, name, password_hash) values (?, ?, ?)
                on conflict (person) do update
                set name = excluded.name, password_hash = excluded.password_hash, changed_at = now()""", person, credential.name(), passwords.encode(credential.password()));
    }

    /** Whether there is no account yet. */
    public boolean none() {
        return !sql.resultQuery("select exists (select from account)").fetchSingleInto(boolean.class);
    }
}
