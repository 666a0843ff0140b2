package jp.yakuba.platform.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Holds every JSON body of every resource to {@link JsonBody}, so that no resource can forget to. */
@Provider
class JsonBodies implements ReaderInterceptor {

    private final JsonBody json;

    JsonBodies(JsonBody json) {
        this.json = json;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            context.setInputStream(new ByteArrayInputStream(json.read(context.getInputStream())));
            context.setMediaType(MediaType.APPLICATION_JSON_TYPE);
        }
        return context.proceed();
    }
}
