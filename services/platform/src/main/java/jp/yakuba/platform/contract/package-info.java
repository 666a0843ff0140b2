/**
 * The REST contract: what the OpenAPI document says. Operations, bodies and answers are those of the signatures of the
 * resources, as the scan finds them; what the scan cannot know (which items may be missing, the forms of values, how dates
 * are typed, what may be masked) comes from the records, problems from their catalogue, and words and examples from the
 * {@code openapi.yaml} that lies beside a resource. All of it is put together when the service is built.
 */
@NullMarked
package jp.yakuba.platform.contract;

import org.jspecify.annotations.NullMarked;
