package jp.yakuba.platform.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Holds every JSON body of every resource to {@link JsonBody}, so that no resource can forget to. */
@Provider
class JsonBodies implements ReaderInterceptor {

    private final JsonBody json;
    private final SentBody sent;

    JsonBodies(JsonBody json, SentBody sent) {
        this.json = json;
        this.sent = sent;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            var body = json.read(context.getInputStream());
            sent.keep(new String(body, StandardCharsets.UTF_8));
            context.setInputStream(new ByteArrayInputStream(body));
            context.setMediaType(MediaType.APPLICATION_JSON_TYPE);
        }
        return context.proceed();
    }
}
