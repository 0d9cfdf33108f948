package io.holdpoint.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The intranet application. */
@SpringBootApplication
public class HoldpointApplication {

    /** Starts the platform; {@code --help} is answered by the launcher. */
    public static void main(String[] arguments) {
        SpringApplication.run(HoldpointApplication.class, arguments);
    }
}
