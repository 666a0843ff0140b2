package jp.yakuba.residentrecords;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * All other tests; the build runs them beside {@link InBrowserSuite}, each half in a JVM of its own. Some of these open a
 * browser too: the names share the work out and promise nothing else.
 */
@Suite
@SelectPackages("jp.yakuba.residentrecords")
@IncludeClassNamePatterns(".*Test")
@ExcludeClassNamePatterns(InBrowserSuite.TESTS)
class OtherTestsSuite {}
