using System.Net;
using DisclosureAudit.Fetch.Safety;

namespace DisclosureAudit.Tests.Fetch;

/// <summary>What a download may connect to.</summary>
public class AddressGuardTests
{
    private static readonly AddressGuard Guard = new(new HashSet<string>());

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("202.99.192.66")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("2400:3200::1")]
    [InlineData("240e:e1:8100::1")]
    public void The_public_internet_is_open(string address) => Assert.Null(Guard.Refusal("a.gov.cn", 80, IPAddress.Parse(address)));

    [Theory]
    [InlineData("0.0.0.0", "this host")]
    [InlineData("10.1.2.3", "private")]
    [InlineData("172.16.0.1", "private")]
    [InlineData("172.31.255.255", "private")]
    [InlineData("192.168.1.1", "private")]
    [InlineData("fd00::1", "private")]
    [InlineData("fec0::1", "private")]
    [InlineData("100.64.0.1", "shared (CGNAT)")]
    [InlineData("100.127.255.255", "shared (CGNAT)")]
    [InlineData("127.0.0.1", "loopback")]
    [InlineData("127.8.9.1", "loopback")]
    [InlineData("::1", "loopback")]
    [InlineData("169.254.169.254", "link-local")]
    [InlineData("fe80::1%3", "link-local")]
    [InlineData("224.0.0.1", "multicast")]
    [InlineData("ff02::1", "multicast")]
    [InlineData("255.255.255.255", "reserved")]
    [InlineData("198.18.0.1", "reserved")]
    [InlineData("::", "reserved")]
    [InlineData("2001:db8::1", "reserved")]
    [InlineData("::ffff:10.0.0.1", "translated")]
    [InlineData("::ffff:8.8.8.8", "translated")]
    [InlineData("::127.0.0.1", "translated")]
    [InlineData("64:ff9b::7f00:1", "translated")]
    [InlineData("2002:7f00:1::", "translated")]
    public void Every_other_address_is_closed(string address, string kind) => Assert.Equal(kind, Guard.Refusal("a.gov.cn", 80, IPAddress.Parse(address)));

    [Fact]
    public void What_is_opened_is_one_host_at_one_port()
    {
        var guard = new AddressGuard(new HashSet<string> { "intranet:8080" });

        Assert.Null(guard.Refusal("intranet", 8080, IPAddress.Parse("10.0.0.1")));
        Assert.Equal("private", guard.Refusal("intranet", 80, IPAddress.Parse("10.0.0.1")));
        Assert.Equal("private", guard.Refusal("other", 8080, IPAddress.Parse("10.0.0.1")));
    }
}
