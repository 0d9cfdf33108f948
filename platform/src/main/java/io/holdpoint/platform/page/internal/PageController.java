package io.holdpoint.platform.page.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves the control room's one page for every address that is neither a file nor a resource of the API, each time with
 * a fresh nonce: only scripts and styles that carry it, or come from here, are run.
 */
@Controller
class PageController {

    private static final String PLACE = "{{CSP_NONCE}}";
    private static final String POLICY = """
            default-src 'none'; script-src 'self' 'nonce-{{CSP_NONCE}}'; style-src 'self' 'nonce-{{CSP_NONCE}}'; \
            img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; media-src 'self' blob:; \
            worker-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'""";

    private final SecureRandom random = new SecureRandom();
    private final String page;

    PageController() throws IOException {
        var file = new ClassPathResource("static/index.html");
        this.page = file.exists()
                ? file.getContentAsString(StandardCharsets.UTF_8)
                : "<!doctype html><title>Holdpoint</title><p>The control room is not part of this build. 此版本不含控制台页面。";
    }

    @GetMapping({
        "/",
        "/index.html",
        "/{one:(?!api$|actuator$|v3$|assets$)[^.]+}",
        "/{one:(?!api$|actuator$|v3$|assets$)[^.]+}/{two:[^.]+}",
        "/{one:(?!api$|actuator$|v3$|assets$)[^.]+}/{two:[^.]+}/{three:[^.]+}"
    })
    ResponseEntity<String> show(HttpServletResponse response) {
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        response.setHeader("Content-Security-Policy", POLICY.replace(PLACE, nonce));
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .body(page.replace(PLACE, nonce));
    }
}
