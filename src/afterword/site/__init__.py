"""Django settings and URLs: the local site and the hosted one."""
