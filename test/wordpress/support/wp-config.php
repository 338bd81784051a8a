<?php
/**
 * Settings of the throw-away WordPress of the tests. Everything that differs between two runs comes from the environment;
 * nothing outside this machine is asked.
 */
define( 'DB_HOST', 'localhost:' . getenv( 'LOTSE_WP_SOCKET' ) );
define( 'DB_USER', getenv( 'LOTSE_WP_DB_USER' ) );
define( 'DB_PASSWORD', '' );
define( 'DB_NAME', getenv( 'LOTSE_WP_DB' ) );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', getenv( 'LOTSE_WP_URL' ) );
define( 'WP_SITEURL', getenv( 'LOTSE_WP_URL' ) );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $key ) {
	define( $key, 'only-for-tests-' . $key );
}
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', getenv( 'LOTSE_WP_LOG' ) );
if ( getenv( 'LOTSE_WP_NETWORK' ) ) {
	define( 'WP_ALLOW_MULTISITE', true );
	if ( 'ready' === getenv( 'LOTSE_WP_NETWORK' ) ) {
		define( 'MULTISITE', true );
		define( 'SUBDOMAIN_INSTALL', false );
		// WordPress knows networks by host and port.
		define( 'DOMAIN_CURRENT_SITE', preg_replace( '#^http://([^/]+)/?$#', '$1', getenv( 'LOTSE_WP_URL' ) ) );
		define( 'PATH_CURRENT_SITE', '/' );
		define( 'SITE_ID_CURRENT_SITE', 1 );
		define( 'BLOG_ID_CURRENT_SITE', 1 );
	}
}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
