package io.holdpoint.platform.json.internal;

import io.holdpoint.platform.json.StrictJson;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the one mapper of the application strict. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

    @Bean
    JsonFactoryBuilderCustomizer limits() {
        return builder -> builder.streamReadConstraints(StrictJson.limits());
    }

    @Bean
    JsonMapperBuilderCustomizer strictness() {
        return StrictJson::strict;
    }
}
