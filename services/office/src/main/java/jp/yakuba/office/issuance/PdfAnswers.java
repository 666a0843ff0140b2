package jp.yakuba.office.issuance;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A paper as the answer to a request: shown in place, kept nowhere; the name of its file says nothing about anybody. */
public final class PdfAnswers {

    /** The type of what is answered. */
    public static final String PDF = "application/pdf";

    private PdfAnswers() {}

    /** Under a name without extension. */
    public static Response of(String name, byte[] pdf) {
        return Response.ok(pdf, PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + ".pdf\"")
                .build();
    }
}
