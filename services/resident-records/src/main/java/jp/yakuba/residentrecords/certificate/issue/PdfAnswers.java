package jp.yakuba.residentrecords.certificate.issue;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** A copy as the answer to a request: shown in place, kept nowhere, its file named by the number of its issue. */
public final class PdfAnswers {

    public static final String PDF = "application/pdf";

    private PdfAnswers() {}

    public static Response of(UUID issue, byte[] pdf) {
        return of("certificate-" + issue, pdf);
    }

    /** Another paper, whose name says nothing about anybody. */
    public static Response of(String name, byte[] pdf) {
        return Response.ok(pdf, PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
                .build();
    }

    /** The name under which the copy is handed to the terminal. */
    static String fileName(UUID issue) {
        return "certificate-" + issue + ".pdf";
    }
}
