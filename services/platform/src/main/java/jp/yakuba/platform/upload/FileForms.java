package jp.yakuba.platform.upload;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import jp.yakuba.platform.access.session.DeferredForgeryCheck;
import jp.yakuba.platform.door.Parts;
import jp.yakuba.platform.door.StreamedForm;
import jp.yakuba.platform.screens.FormInstance;

/**
 * Opens the forms of the paths named in {@code yakuba.http.file-paths}: reads the fields, holds them to the token against
 * forgery, and stops where the file begins. Such an endpoint consumes {@code application/octet-stream}.
 */
@ApplicationScoped
public class FileForms {

    private static final int LONGEST_FIELD = 65_536;
    private static final int MOST_FIELDS = 50;

    private final DeferredForgeryCheck forgery;
    private final FormInstance instance;

    FileForms(DeferredForgeryCheck forgery, FormInstance instance) {
        this.forgery = forgery;
        this.instance = instance;
    }

    /** The form of the request; refuses with 400 what is none, or none of ours. */
    public FileForm open(RoutingContext context, InputStream body) {
        try {
            var form = read(new Parts(body, StreamedForm.boundary(context).orElseThrow(Parts::malformed)));
            forgery.check(context, form::field);
            instance.carries(form.field(FormInstance.FIELD));
            return form;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static FileForm read(Parts parts) throws IOException {
        var fields = new HashMap<String, String>();
        for (var part = parts.next(); part.isPresent(); part = parts.next()) {
            var fileName = part.get().fileName();
            if (fileName != null && !fileName.isEmpty()) {
                return new FileForm(fields, fileName, part.get().content());
            }
            var value = part.get().content().readNBytes(LONGEST_FIELD);
            if (value.length == LONGEST_FIELD || fields.size() == MOST_FIELDS) {
                throw Parts.malformed();
            }
            fields.putIfAbsent(part.get().name(), Parts.text(value));
        }
        return new FileForm(fields, "", InputStream.nullInputStream());
    }
}
