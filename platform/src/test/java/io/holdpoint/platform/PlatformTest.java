package io.holdpoint.platform;

import io.holdpoint.platform.database.internal.SharedDatabase;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/** The whole platform in demo mode on a port of its own, on a real database; one context for all such tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"holdpoint.mode=demo", "server.address=127.0.0.1"})
@ContextConfiguration(initializers = SharedDatabase.class)
public @interface PlatformTest {}
