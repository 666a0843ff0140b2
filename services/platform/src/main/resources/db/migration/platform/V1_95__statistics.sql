-- Numbers come in with an import; see the businesses' own statistics.
grant maintain on platform.individual_number to ${app_role};
