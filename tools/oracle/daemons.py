"""Two charons, each in a network of its own, joined by a cable."""
import os
import pathlib
import shutil
import subprocess
import time

import vici

HERE = pathlib.Path(__file__).resolve().parent
CHARON = "/usr/lib/ipsec/charon"
PLUGINS = ("random nonce openssl pem pkcs1 pkcs8 x509 constraints pubkey kdf kernel-netlink"
           " socket-default vici")
# Who has sent three times, with growing pauses, and hears nothing gives up.
RETRANSMIT_S, TRIES = 0.15, 2
CONFIGURATION = """
charon {{
  load_modular = no
  load = {plugins}
  install_routes = no
  install_virtual_ip = no
  block_threshold = 0
  cookie_threshold = 0
  retransmit_timeout = {timeout}
  retransmit_base = 1.5
  retransmit_tries = {tries}
  delete_rekeyed_delay = 0
  i_dont_care_about_security_and_use_aggressive_mode_psk = yes
  plugins {{
    vici {{
      socket = unix://{folder}/vici
    }}
  }}
  filelog {{
    log {{
      path = {folder}/log
      default = 1
      ike = 2
      cfg = 1
      flush_line = yes
    }}
  }}
}}
"""
# /run is compiled into charon, so each has its own.
START = 'mount -t tmpfs none /run && read -r go && exec "$0"'


class NotHere(Exception):
    """The two daemons cannot run on this machine."""


def missing():
    """What this machine lacks, in a word; empty when nothing is."""
    if not pathlib.Path("/proc/self/ns/net").exists():
        return "network namespaces of Linux"
    for program in ("ip", "unshare", "nsenter", "cc"):
        if not shutil.which(program):
            return program
    return "" if pathlib.Path(CHARON).exists() else "strongSwan's charon"


def run(*command):
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise NotHere(f"{' '.join(map(str, command))}: {done.stderr.strip()}")


class Daemon:
    """One charon: its process, its log, and the session that steers it."""

    def __init__(self, name, folder, charon, stand_in):
        self.name = name
        self.folder = folder / name
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "log").write_text("")
        self.write_settings(1)
        self.process = subprocess.Popen(
            ["unshare", "--net", "--mount", "sh", "-c", START, charon],
            env=dict(os.environ, STRONGSWAN_CONF=str(self.folder / "strongswan.conf"),
                     LD_PRELOAD=str(stand_in)),
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
            stderr=(self.folder / "errors").open("wb"))
        self.session = None
        self.marked = 0

    def write_settings(self, patience):
        text = CONFIGURATION.format(plugins=PLUGINS, folder=self.folder, tries=TRIES,
                                    timeout=RETRANSMIT_S * patience)
        (self.folder / "strongswan.conf").write_text(text)

    def inside(self, *command):
        run("nsenter", f"--target={self.process.pid}", "--net", *command)

    def separate(self):
        """Waits until the process has left our network."""
        ours = os.readlink("/proc/self/ns/net")
        for _ in range(200):
            if self.process.poll() is not None:
                raise NotHere((self.folder / "errors").read_text().strip() or "unshare failed")
            if os.readlink(f"/proc/{self.process.pid}/ns/net") != ours:
                return
            time.sleep(0.01)
        raise NotHere("unshare makes no network")

    def go(self):
        self.process.stdin.write(b"\n")
        self.process.stdin.flush()

    def connect(self):
        for _ in range(500):
            if self.process.poll() is not None:
                raise NotHere(f"charon ended: {(self.folder / 'log').read_text()[-500:]}")
            try:
                self.session = vici.Session(self.folder / "vici")
                return
            except OSError:
                time.sleep(0.01)
        raise NotHere("charon does not answer")

    def mark(self):
        """From here on the log belongs to the next pair."""
        self.marked = (self.folder / "log").stat().st_size

    def lately(self):
        """The log since the mark."""
        with (self.folder / "log").open("rb") as log:
            log.seek(self.marked)
            return log.read().decode(errors="replace")

    def stop(self):
        if self.session:
            self.session.close()
        self.process.stdin.close()
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Lab:
    """The two daemons. `addresses` are what each of them owns."""

    def __init__(self, folder, addresses):
        self.patience = 1
        folder.mkdir(parents=True, exist_ok=True)
        stand_in = folder / "stand_in.so"
        # A profile of AppArmor holds the program to its own files, by its path.
        charon = shutil.copy(CHARON, folder)
        run("cc", "-shared", "-fPIC", "-O1", "-o", stand_in, HERE / "stand_in.c", "-ldl")
        self.daemons = []
        try:
            for name in addresses:
                self.daemons.append(Daemon(name, folder, charon, stand_in))
            self.join(addresses)
        except BaseException:
            self.stop()
            raise

    def join(self, addresses):
        first, second = self.daemons
        for one in self.daemons:
            one.separate()
        run("ip", "link", "add", "cable", "netns", str(first.process.pid), "type", "veth",
            "peer", "name", "cable", "netns", str(second.process.pid))
        for one in self.daemons:
            one.inside("ip", "link", "set", "lo", "up")
            for address in addresses[one.name]:
                one.inside("ip", "address", "add", f"{address}/32", "dev", "cable")
            one.inside("ip", "link", "set", "cable", "up")
            one.inside("ip", "route", "add", "default", "dev", "cable")
            one.go()
        for one in self.daemons:
            one.connect()

    def be_patient(self, times):
        """How many times as long as at first the daemons wait for each other from now on."""
        if times == self.patience:
            return
        self.patience = times
        for one in self.daemons:
            one.write_settings(times)
            one.session.do("reload-settings")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.stop()

    def stop(self):
        for one in self.daemons:
            one.stop()
