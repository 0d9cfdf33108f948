package io.holdpoint.platform.identity.internal;

import io.holdpoint.platform.identity.Accounts;
import io.holdpoint.platform.identity.Accounts.Account;
import io.holdpoint.platform.organisation.People;
import io.holdpoint.platform.organisation.Person;
import io.holdpoint.platform.problem.Problem;
import io.holdpoint.platform.problem.ProblemCode;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Verifies passwords: as slowly for a name that does not exist as for one that does, and five times at most. */
@Component
class SignIn {

    private final Accounts accounts;
    private final People people;
    private final Failures failures;
    private final PasswordEncoder passwords;
    private final String nobodysHash;

    /** Every verification takes 19 MiB: a flood of them waits instead of filling the memory. */
    private final Semaphore turns = new Semaphore(4, true);

    SignIn(Accounts accounts, People people, Failures failures, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.people = people;
        this.failures = failures;
        this.passwords = passwords;
        this.nobodysHash =
                Objects.requireNonNull(passwords.encode(UUID.randomUUID().toString()));
    }

    /**
     * The person whose account and password these are.
     *
     * @throws Problem when they are wrong, or the name is locked
     */
    String verify(String name, String password) {
        if (failures.locked(name)) {
            throw new Problem(ProblemCode.LOCKED);
        }
        Optional<Account> account = accounts.find(name);
        boolean right = matches(password, account.map(Account::hash).orElse(nobodysHash));
        Optional<String> person =
                account.map(Account::person).filter(_ -> right).filter(this::active);
        if (person.isEmpty()) {
            throw new Problem(failures.count(name) ? ProblemCode.LOCKED : ProblemCode.SIGN_IN_FAILED);
        }
        failures.forget(name);
        return person.get();
    }

    private boolean active(String person) {
        return people.find(person).filter(Person::active).isPresent();
    }

    private boolean matches(String password, String hash) {
        turns.acquireUninterruptibly();
        try {
            return passwords.matches(password, hash);
        } finally {
            turns.release();
        }
    }
}
