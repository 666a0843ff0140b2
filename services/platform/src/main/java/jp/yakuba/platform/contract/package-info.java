/**
 * The REST contract: what the OpenAPI document says beyond what the signatures of the resources say. Records are described
 * by their shapes, problems by their catalogue, and the words, answers and examples of a concept by the
 * {@code openapi.yaml} that lies beside its resource. All of it is put together when the service is built.
 */
@NullMarked
package jp.yakuba.platform.contract;

import org.jspecify.annotations.NullMarked;
