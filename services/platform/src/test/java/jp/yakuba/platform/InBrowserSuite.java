package jp.yakuba.platform;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * All that is named for clicking, and what else is about screens, for which the same service is started; the build runs it
 * beside {@link OtherTestsSuite}, each in a JVM of its own.
 */
@Suite
@SelectPackages("jp.yakuba.platform")
@IncludeClassNamePatterns(InBrowserSuite.TESTS)
class InBrowserSuite {

    static final String TESTS = ".*(\\.screens\\..*|InBrowser)Test";
}
