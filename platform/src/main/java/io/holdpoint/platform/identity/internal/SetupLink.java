package io.holdpoint.platform.identity.internal;

import io.holdpoint.platform.identity.Accounts;
import io.holdpoint.platform.installation.Installation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The one-time link by which the first administrator comes in. It is printed at a start without any account, kept in
 * memory alone, and good for one use.
 */
@Component
class SetupLink {

    private final Installation installation;
    private final Accounts accounts;
    private final Environment environment;
    private final AtomicReference<Optional<String>> token = new AtomicReference<>(Optional.empty());

    SetupLink(Installation installation, Accounts accounts, Environment environment) {
        this.installation = installation;
        this.accounts = accounts;
        this.environment = environment;
    }

    /** To the console itself and never to a log, which others may read. */
    @EventListener(ApplicationReadyEvent.class)
    void print() {
        if (installation.demo() || !accounts.none()) {
            return;
        }
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        String fresh = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        token.set(Optional.of(fresh));
        System.out.printf(
                "%nSet up the first administrator (once) / 初始化首位管理员(仅一次):%n  http://%s:%s/setup#%s%n%n",
                environment.getProperty("server.address", "127.0.0.1"),
                environment.getProperty("local.server.port"),
                fresh);
    }

    /** Takes the token; true for the one caller who brings it. */
    boolean use(String brought) {
        Optional<String> held = token.get();
        return held != null
                && held.isPresent()
                && MessageDigest.isEqual(
                        held.get().getBytes(StandardCharsets.UTF_8), brought.getBytes(StandardCharsets.UTF_8))
                && token.compareAndSet(held, Optional.empty());
    }

    /** Makes the token good again when the set-up it was used for failed. */
    void giveBack(String unused) {
        token.set(Optional.of(unused));
    }
}
