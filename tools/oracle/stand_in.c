// Preloaded into charon: the kernel is asked to set up no SA, and charon is told that it has. What
// is compared is what two daemons agree upon, not the packets behind it; so a kernel without ESP
// will do. A request that does nothing and is confirmed takes the place of charon's.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <linux/netlink.h>
#include <linux/xfrm.h>
#include <sys/socket.h>

typedef ssize_t send_to(int, const void*, size_t, int, const struct sockaddr*, socklen_t);

static int speaks_to_xfrm(int socket, const struct sockaddr* to) {
  int protocol = 0;
  socklen_t size = sizeof protocol;
  return to && to->sa_family == AF_NETLINK &&
         getsockopt(socket, SOL_SOCKET, SO_PROTOCOL, &protocol, &size) == 0 &&
         protocol == NETLINK_XFRM;
}

ssize_t sendto(int socket, const void* data, size_t size, int flags, const struct sockaddr* to,
               socklen_t to_size) {
  static send_to* next;
  if (!next) next = (send_to*)dlsym(RTLD_NEXT, "sendto");
  struct nlmsghdr* header = (struct nlmsghdr*)data;
  if (speaks_to_xfrm(socket, to) &&
      (header->nlmsg_type == XFRM_MSG_NEWSA || header->nlmsg_type == XFRM_MSG_UPDSA)) {
    header->nlmsg_type = NLMSG_NOOP;
    header->nlmsg_flags |= NLM_F_ACK;
  }
  return next(socket, data, size, flags, to, to_size);
}
