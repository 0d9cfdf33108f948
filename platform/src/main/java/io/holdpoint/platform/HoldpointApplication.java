package io.holdpoint.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The intranet application. */
@SpringBootApplication
public class HoldpointApplication {

    /**
     * Starts the platform.
     *
     * @param arguments {@code --port N}, {@code --data DIR}, {@code --database-url URL}, {@code --demo} or
     *     {@code --production}, and any setting of the framework
     */
    public static void main(String[] arguments) {
        try {
            SpringApplication.run(HoldpointApplication.class, CommandLine.settings(arguments));
        } catch (StartupRefusal mistyped) {
            System.err.println(mistyped.getMessage() + System.lineSeparator() + mistyped.chinese());
            System.exit(2);
        }
    }
}
