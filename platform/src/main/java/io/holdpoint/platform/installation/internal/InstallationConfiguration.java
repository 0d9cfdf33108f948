package io.holdpoint.platform.installation.internal;

import io.holdpoint.platform.StartupRefusal;
import io.holdpoint.platform.installation.Installation;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Decides the mode at the first start and holds every later start to it. */
@Configuration(proxyBeanMethods = false)
class InstallationConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(InstallationConfiguration.class);

    @Bean
    Installation installation(
            DSLContext sql,
            @Value("${holdpoint.mode:production}") String asked,
            @Value("${server.address:0.0.0.0}") String address) {
        String mode = asked.toUpperCase(Locale.ROOT);
        if (!mode.equals("DEMO") && !mode.equals("PRODUCTION")) {
            throw new StartupRefusal(
                    "The mode is demo or production, not %s.".formatted(asked),
                    "模式只能是 demo 或 production,而不是 %s。".formatted(asked));
        }
        sql.execute("insert into installation (mode) values (?) on conflict do nothing", mode);
        String made = sql.resultQuery("select mode from installation").fetchSingleInto(String.class);
        if (!mode.equals(made)) {
            throw new StartupRefusal(
                    "These data were made in %s mode and are never opened in %s mode. Give another folder with --data."
                            .formatted(made.toLowerCase(Locale.ROOT), mode.toLowerCase(Locale.ROOT)),
                    "这些数据以 %s 模式创建,不会以 %s 模式打开。请用 --data 指定其他目录。"
                            .formatted(made.toLowerCase(Locale.ROOT), mode.toLowerCase(Locale.ROOT)));
        }
        boolean demo = mode.equals("DEMO");
        if (demo) {
            requireLoopback(address);
            LOG.info("DEMONSTRATION: synthetic people, no passwords, this machine only / 演示模式:合成人员,无需密码,仅限本机");
        }
        return new Installation(demo);
    }

    private static void requireLoopback(String address) {
        try {
            if (InetAddress.getByName(address).isLoopbackAddress()) {
                return;
            }
        } catch (UnknownHostException unknown) {
            LOG.debug("Not an address", unknown);
        }
        throw new StartupRefusal(
                "A demonstration listens on a loopback address only, not on %s.".formatted(address),
                "演示模式只能监听回环地址,不能监听 %s。".formatted(address));
    }
}
