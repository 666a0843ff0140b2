package jp.yakuba.residentrecords.contract;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.yakuba.platform.contract.ApiOperation;

/**
 * A request that should not be made.
 *
 * @param what is wrong with it
 * @param path with its parameters and its query, encoded
 * @param type of the body
 * @param sentAs how the body becomes bytes
 * @param field that a finding must name; empty if none has to be named
 */
record HostileRequest(
        ApiOperation operation,
        String what,
        String path,
        Map<String, String> headers,
        String type,
        String body,
        Charset sentAs,
        String field) {

    /** REST Assured would make a form of a body that is said to be one. */
    private static final RestAssuredConfig AS_IT_IS = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig()
                    .encodeContentTypeAs("application/x-www-form-urlencoded", ContentType.TEXT)
                    .encodeContentTypeAs("multipart/form-data", ContentType.TEXT));

    HostileRequest(
            ApiOperation operation, String what, String path, Map<String, String> headers, String type, String body) {
        this(operation, what, path, headers, type, body, StandardCharsets.UTF_8, "");
    }

    HostileRequest named(String path) {
        return new HostileRequest(operation, what, this.path, headers, type, body, sentAs, path);
    }

    HostileRequest as(Charset charset) {
        return new HostileRequest(operation, what + " as " + charset, path, headers, type, body, charset, field);
    }

    Response send(RequestSpecification request) {
        var sent = request.config(AS_IT_IS).urlEncodingEnabled(false).headers(headers);
        return (body.isEmpty() && type.isEmpty()
                        ? sent
                        : sent.header("Content-Type", type).body(body.getBytes(sentAs)))
                .request(operation.method(), path);
    }

    @Override
    public String toString() {
        return operation + " " + what;
    }
}
