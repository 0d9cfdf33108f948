package io.holdpoint.platform.audit;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Adds to the record of the present request what its address does not tell, such as the kind of command. */
@Component
public class AuditNotes {

    /** The request attribute that carries the note. */
    public static final String ATTRIBUTE = "io.holdpoint.audit.note";

    private static final int LONGEST = 400;

    /** Notes a short text; never a secret, never anything a person typed freely. */
    public void note(String text) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null) {
            String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
            request.setAttribute(ATTRIBUTE, bounded, RequestAttributes.SCOPE_REQUEST);
        }
    }
}
