package jp.yakuba.childallowance;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An office with too few people for each entry to be reviewed by another. */
public class ReviewsOwnEntries implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "yakuba.child-allowance.claim.review-own-entry", "true",
                "yakuba.child-allowance.amendment.review-own-entry", "true");
    }
}
